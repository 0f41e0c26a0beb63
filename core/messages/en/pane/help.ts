export const help = {
  open: "What is this? Help",
};
