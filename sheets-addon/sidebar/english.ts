import { english } from "#sheets/server/texts.ts";
import { openSidebar } from "./open-sidebar.ts";

void openSidebar(english);
