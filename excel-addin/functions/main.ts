import { CATALOGUE } from "#core/functions/catalogue.ts";
import { associateFunctions } from "./associate.ts";

/** Runs as soon as Office.js is there, before anything else of the page: cells wait for these. */
associateFunctions(CATALOGUE, CustomFunctions);
