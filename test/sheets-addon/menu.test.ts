import { describe, expect, test } from "@jest/globals";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { loadScript } from "#test/hosts/apps-script/script.ts";
import { Session } from "#test/hosts/apps-script/session.ts";
import { ENTRY_POINTS } from "#tools/sheets/stubs.ts";
import { sheetsFile } from "#test/support/bundles.ts";

describe("the menu", () => {
  const code = sheetsFile("Code.js");
  const opened = (authMode: Session["authMode"]) => {
    const session = new Session(new FakeDocument({ sheets: [{ name: "Plan" }] }));
    session.authMode = authMode;
    return { session, script: loadScript(code, session) };
  };

  test.each(["onOpen", "onInstall"])("%s builds it before anything is granted", (trigger) => {
    const { session, script } = opened("NONE");
    script.call(trigger, { authMode: "NONE" });
    expect(session.screen.menu).toHaveLength(1);
    const [[caption, functionName] = ["", ""]] = session.screen.menu;
    expect(caption).toBe("Open AlignScore");
    expect(Object.keys(ENTRY_POINTS)).toContain(functionName);
  });

  test("opens the sidebar from its file", () => {
    const { session, script } = opened("FULL");
    script.call("openAlignScore");
    expect(session.screen.sidebar).toEqual({ file: "Sidebar", title: "AlignScore" });
  });

  test("speaks German to those whose Google is German", () => {
    const { session, script } = opened("FULL");
    session.userLocale = "de_AT";
    script.call("onOpen");
    script.call("openAlignScore");
    expect(session.screen.menu[0]?.[0]).toBe("AlignScore öffnen");
    expect(session.screen.sidebar).toEqual({ file: "Sidebar_de", title: "AlignScore" });
    expect(script.call("alignScoreRequest", "=x")).toContain("Seitenleiste");
  });

  test("gives the sidebar its other parts, in its language", () => {
    const { session, script } = opened("FULL");
    session.files.set("Sidebar_more", "<script>1</script>").set("Sidebar_de_more", "<script>2</script>");
    expect(script.call("alignScoreParts")).toBe("<script>1</script>");
    session.userLocale = "de";
    expect(script.call("alignScoreParts")).toBe("<script>2</script>");
  });

  test("the endpoint typed into a cell does nothing and says why", () => {
    const { script } = opened("CUSTOM_FUNCTION");
    expect(script.call("alignScoreRequest", "=x")).toContain("sidebar");
    expect(script.call("alignScoreRequest", '{"method":"outline"}')).toContain("permission");
  });
});
