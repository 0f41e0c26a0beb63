import { CheckTable } from "./check-table.tsx";

export const views = { "check-table": CheckTable };
