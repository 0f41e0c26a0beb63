export const help = {
  title: "Help",
  open: "What is this? Help",
  keys: "Keys",
  keyList: [
    ["1 2 3 4", "answer a question"],
    ["/", "search the investments"],
    ["Up, Down", "go through a list, or choose a weight"],
    ["Left, Right", "move a weight or a limit; with Shift in large steps"],
    ["0 … 9", "set a rating, after − a negative one"],
    ["Backspace", "clear a rating"],
    ["Enter", "open, or go on"],
    ["Escape", "go back; nothing is lost"],
  ] as readonly (readonly [key: string, does: string])[],
};
