import { cellsAgree } from "./seeds.ts";

cellsAgree(151, 150);
