import { ObjectiveForm } from "./objective-form.tsx";
import { Objectives } from "./objectives.tsx";

export const views = { objectives: Objectives, objective: ObjectiveForm };
