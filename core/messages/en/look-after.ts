/** The list of what wants care from time to time. */
export const lookAfter = {
  title: "Look after it",
};
