import { Delivered } from "./delivered.tsx";

export const views = { delivered: Delivered };
