/** Masthead's own sign, as it stands in a toolbar. */
const Sign = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect width="17" height="17" rx="4" fill="#1f4e79" />
    <path d="M4 12v-8h2.4l2.1 3.4 2.1-3.4h2.4v8" fill="none" stroke="#fff" stroke-width="1.6" />
  </g>
);

/** The toolbar of a browser with an address in it, and a menu that hangs from it. */
function Toolbar() {
  return (
    <>
      <rect x="0" y="0" width="240" height="30" fill="var(--tint)" />
      <rect x="12" y="9" width="150" height="13" rx="6" fill="var(--paper)" stroke="var(--rule)" />
      <rect x="96" y="38" width="136" height="86" rx="6" fill="var(--paper)" stroke="var(--rule)" />
    </>
  );
}

/** The puzzle piece's menu, and in it the pin beside Masthead. */
export function ChromePinPicture() {
  return (
    <svg viewBox="0 0 240 132" aria-hidden="true">
      <Toolbar />
      <path
        d="M206 9h4a3 3 0 1 1 5 0h4v5a3 3 0 1 1 0 5v4h-13v-4a3 3 0 1 0 0-5z"
        fill="none"
        stroke="var(--ink)"
        stroke-width="1.5"
      />
      <rect x="106" y="48" width="70" height="5" rx="2" fill="var(--rule)" />
      <Sign x={106} y={64} />
      <rect x="130" y="70" width="54" height="5" rx="2" fill="var(--ink)" />
      <circle cx="213" cy="72" r="13" fill="none" stroke="var(--accent)" stroke-width="2" />
      <path d="M209 66h8l-1.5 4 2.5 3h-10l2.5-3zM213 73v6" fill="none" stroke="var(--accent)" stroke-width="1.6" />
      <rect x="106" y="96" width="17" height="17" rx="4" fill="var(--rule)" />
      <rect x="130" y="102" width="44" height="5" rx="2" fill="var(--rule)" />
    </svg>
  );
}

/** The extensions' menu, and in it the wheel beside Masthead with its entry for the toolbar. */
export function FirefoxPinPicture() {
  return (
    <svg viewBox="0 0 240 132" aria-hidden="true">
      <Toolbar />
      <path
        d="M206 9h4a3 3 0 1 1 5 0h4v5a3 3 0 1 1 0 5v4h-13v-4a3 3 0 1 0 0-5z"
        fill="none"
        stroke="var(--ink)"
        stroke-width="1.5"
      />
      <Sign x={106} y={46} />
      <rect x="130" y="52" width="54" height="5" rx="2" fill="var(--ink)" />
      <g fill="none" stroke="var(--accent)" stroke-width="1.8">
        <circle cx="213" cy="54" r="4" />
        <path d="M213 46v3M213 59v3M205 54h3M218 54h3M207 48l2 2M217 58l2 2M207 60l2-2M217 50l2-2" />
      </g>
      <rect x="116" y="76" width="108" height="20" rx="4" fill="var(--tint)" />
      <path d="M123 86l4 4 7-8" fill="none" stroke="var(--accent)" stroke-width="2" />
      <rect x="142" y="84" width="72" height="5" rx="2" fill="var(--ink)" />
      <rect x="142" y="106" width="54" height="5" rx="2" fill="var(--rule)" />
    </svg>
  );
}

/** The list of saved pages, with a note and a tick. */
export function ListPicture() {
  return (
    <svg viewBox="0 0 240 130" aria-hidden="true">
      {[14, 52, 90].map((y, i) => (
        <g key={y}>
          <rect x="16" y={y} width="208" height="30" rx="5" fill="var(--paper)" stroke="var(--rule)" />
          <rect x="24" y={y + 7} width={110 - i * 14} height="5" rx="2" fill="var(--ink)" />
          <rect x="24" y={y + 18} width="90" height="4" rx="2" fill="var(--quiet)" />
          <path
            d={`M196 ${y + 15}l5 5 9-10`}
            fill="none"
            stroke={i === 2 ? 'var(--rule)' : 'var(--accent)'}
            stroke-width="2.5"
          />
        </g>
      ))}
    </svg>
  );
}
