import { CATALOGUE } from "#core/functions/catalogue.ts";
import { associateFunctions } from "./associate.ts";

/** Runs once the page is read, before Excel's runtime looks what is there. */
associateFunctions(CATALOGUE, CustomFunctions);
