/** What the server of the Google Sheets add-on says itself: its menu, and what stands where it is typed into a cell. */
export const sheetsServer = {
  menuItem: "Open AlignScore",
  title: "AlignScore",
  notARequest: "This function is for AlignScore's sidebar. It does nothing in a cell.",
};
