import { cellsAgree } from "./seeds.ts";

cellsAgree(1, 150);
