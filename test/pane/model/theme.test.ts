import { describe, expect, test } from "@jest/globals";
import { resolveTheme } from "#pane/model/theme.ts";

describe("the theme", () => {
  test("follows the system unless told otherwise", () => {
    expect(resolveTheme("auto", true).mode).toBe("dark");
    expect(resolveTheme("light", true).mode).toBe("light");
  });
  test("takes over a host's colours, dark or light", () => {
    expect(resolveTheme({ background: "#1f1f1f", foreground: "#ffffff" }, false)).toEqual({
      mode: "dark",
      variables: { "--paper": "#1f1f1f", "--ink": "#ffffff" },
    });
    expect(resolveTheme({ background: "#f3f2f1", foreground: "#201f1e" }, true).mode).toBe("light");
  });
  test("keeps its own ink where the host's pair could not be read", () => {
    expect(resolveTheme({ background: "#808080", foreground: "#8a8a8a" }, false).variables).toEqual({});
  });
  test("what is no colour is left alone", () => {
    expect(resolveTheme({ background: "white", foreground: "" }, true)).toEqual({
      mode: "dark",
      variables: {},
    });
  });
});
