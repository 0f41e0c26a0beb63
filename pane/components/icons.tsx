import type { VNode } from "preact";

const stroke = {
  fill: "none",
  stroke: "currentColor",
  "stroke-width": 1.6,
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
} as const;

export function Logo(): VNode {
  return (
    <svg class="logo" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.5" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M13.8 6.2 11.4 11.4 6.2 13.8 8.6 8.6Z" fill="currentColor" />
    </svg>
  );
}

export function UndoIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.5 3.5 2.5 6.5l3 3" />
    </svg>
  );
}

export function RefreshIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="M13 8a5 5 0 1 1-1.6-3.7M13.2 1.8v3h-3" />
    </svg>
  );
}

export function SettingsIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7" />
      <circle cx="11" cy="4.5" r="1.8" />
      <circle cx="5" cy="11.5" r="1.8" />
    </svg>
  );
}

export function CloseIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="m4 4 8 8M12 4l-8 8" />
    </svg>
  );
}

export function PencilIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="M3 13l.6-2.9L10.8 2.9a1.4 1.4 0 0 1 2 0l.3.3a1.4 1.4 0 0 1 0 2L5.9 12.4ZM9.6 4.1l2.3 2.3" />
    </svg>
  );
}

export function SearchIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9ZM10.3 10.3 14 14" />
    </svg>
  );
}

/** A row of a sheet that is selected. */
export function SelectedIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="M2 3.5h12M2 12.5h12M2 6.2h12v3.6H2Z" />
    </svg>
  );
}

export function HelpIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12ZM6.3 6.4a1.8 1.8 0 1 1 2.4 1.8c-.5.2-.7.5-.7 1M8 11.3v.1" />
    </svg>
  );
}

export function BackIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="m10 3-5 5 5 5" />
    </svg>
  );
}

export function UpIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="m3 10 5-5 5 5" />
    </svg>
  );
}

export function DownIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="m3 6 5 5 5-5" />
    </svg>
  );
}

export function PinIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="M6 2h4l-.6 4.2L12 9H4l2.6-2.8ZM8 9v5" />
    </svg>
  );
}

/** Something to do that is done. */
export function DoneIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12ZM5.3 8.2l2 2 3.5-4" />
    </svg>
  );
}

/** Something to do that is still open. */
export function OpenIcon(): VNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...stroke}>
      <path d="M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z" />
    </svg>
  );
}

/** The hatchings of what is locked behind fixes and of what is not used; drawn once, used by every picture. */
export function HatchPattern(): VNode {
  return (
    <svg width="0" height="0" style={{ position: "absolute" }} aria-hidden="true">
      <defs>
        <pattern
          id="alignscore-locked"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--for-soft)" />
          <rect width="2" height="5" fill="var(--for)" />
        </pattern>
        <pattern
          id="alignscore-unused"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1" height="4" fill="var(--edge)" />
        </pattern>
      </defs>
    </svg>
  );
}
