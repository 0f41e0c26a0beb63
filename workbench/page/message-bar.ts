/** A choice in the message bar. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/**
 * The line under the bar that says what went wrong or asks what to do. Screen readers are told at once
 * (`role="alert"`); nothing blocks the page, and the browser's own dialogs are never used.
 */
export class MessageBar {
  private settle: ((value: string) => void) | null = null;

  /** @param dismiss what the button says that puts a message aside */
  constructor(
    private readonly element: HTMLElement,
    private readonly dismiss: string,
  ) {}

  /** Says something until it is dismissed or replaced. */
  say(text: string): void {
    void this.ask(text, [{ label: this.dismiss, value: "" }]);
  }

  /** Asks something; a question that is replaced by another message counts as answered with "". */
  ask(text: string, choices: readonly Choice[]): Promise<string> {
    this.clear();
    const words = document.createElement("p");
    words.textContent = text;
    const buttons = choices.map((choice) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = choice.label;
      button.addEventListener("click", () => this.close(choice.value));
      return button;
    });
    this.element.replaceChildren(words, ...buttons);
    this.element.hidden = false;
    buttons[0]?.focus();
    return new Promise((resolve) => (this.settle = resolve));
  }

  clear(): void {
    this.close("");
  }

  private close(value: string): void {
    this.element.hidden = true;
    this.element.replaceChildren();
    const settle = this.settle;
    this.settle = null;
    settle?.(value);
  }
}
