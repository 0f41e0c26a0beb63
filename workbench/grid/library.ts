/**
 * The grid's own file, grid.js: o-spreadsheet as it is published, the view library it is written with, its templates,
 * and the chart library that it looks for on `window`. Nothing of ours is in here.
 */
import { Chart, registerables } from "chart.js";
import * as chartjs from "chart.js";

export * from "@odoo/o-spreadsheet";
export { App, Component, xml } from "@odoo/owl";
export { default as templates } from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";

Chart.register(...registerables);
const parts = Object.entries(chartjs).filter(([name]) => name !== "Chart" && !(name in Chart));
Object.assign(globalThis, { Chart: Object.assign(Chart, Object.fromEntries(parts)) });
