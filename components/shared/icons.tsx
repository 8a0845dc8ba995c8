import type { ComponentChildren } from 'preact';

/** Drawn for sixteen pixels, in the text's colour; what they mean stands in the names of the buttons they are on. */
const Icon = ({ children }: { readonly children: ComponentChildren }) => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const SaveIcon = () => (
  <Icon>
    <path d="M4 2.5h8v11l-4-3-4 3z" />
  </Icon>
);

export const SavedIcon = () => (
  <Icon>
    <path d="M4 2.5h8v11l-4-3-4 3z" fill="currentColor" />
  </Icon>
);

export const ListIcon = () => (
  <Icon>
    <path d="M2.5 4h11M2.5 8h11M2.5 12h11" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="2.2" />
    <path d="M8 1.8v1.9M8 12.3v1.9M1.8 8h1.9M12.3 8h1.9M3.6 3.6l1.4 1.4M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <circle cx="3.5" cy="8" r=".8" fill="currentColor" />
    <circle cx="8" cy="8" r=".8" fill="currentColor" />
    <circle cx="12.5" cy="8" r=".8" fill="currentColor" />
  </Icon>
);
