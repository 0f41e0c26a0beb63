import { sheets } from "#core/messages/de/sheets.ts";
import { de } from "#core/messages/de.ts";
import { openSidebar } from "./open-sidebar.ts";

void openSidebar({ ...de, sheets });
