import { Reviews } from "./reviews.tsx";

export const views = { reviews: Reviews };
