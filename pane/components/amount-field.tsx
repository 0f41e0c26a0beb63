import type { VNode } from "preact";
import { usePane } from "./context.ts";
import { NumberField } from "./number-field.tsx";

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** An amount of money, 0 or more, as people write it in their sheet: "12,500", "12.500 €", "12k". */
export function AmountField(props: Props): VNode {
  const { texts } = usePane();
  return (
    <NumberField
      {...props}
      isMoney
      meant={({ value, percent }) => (percent || value < 0 ? null : value)}
      fault={texts.pane.wizard.noNumber}
    />
  );
}
