/** The toolbar button over a page. */
export function ButtonPicture() {
  return (
    <svg viewBox="0 0 240 130" aria-hidden="true">
      <rect x="0" y="0" width="240" height="26" fill="var(--tint)" />
      <rect x="14" y="8" width="150" height="11" rx="5" fill="var(--paper)" stroke="var(--rule)" />
      <rect x="206" y="5" width="17" height="17" rx="4" fill="#1f4e79" />
      <path d="M210 17v-8h2.4l2.1 3.4 2.1-3.4h2.4v8" fill="none" stroke="#fff" stroke-width="1.6" />
      <path d="M214 26l-6 16 5-2 4 9 4-2-4-9 5-2z" fill="var(--ink)" />
      <g fill="var(--rule)">
        <rect x="24" y="46" width="120" height="10" rx="2" />
        <rect x="24" y="66" width="150" height="5" rx="2" />
        <rect x="24" y="78" width="140" height="5" rx="2" />
        <rect x="24" y="90" width="156" height="5" rx="2" />
        <rect x="24" y="102" width="110" height="5" rx="2" />
      </g>
    </svg>
  );
}

/** The years of a topic with the page on them, and cards alike for all. */
export function CardsPicture() {
  return (
    <svg viewBox="0 0 240 130" aria-hidden="true">
      <rect x="132" y="12" width="92" height="20" fill="var(--tint)" />
      <path d="M16 32h208" stroke="var(--rule)" />
      <g fill="var(--quiet)">
        <circle cx="30" cy="32" r="3" />
        <circle cx="62" cy="32" r="3" />
        <circle cx="104" cy="32" r="3" />
      </g>
      <g fill="var(--accent)">
        <circle cx="150" cy="32" r="3" />
        <circle cx="182" cy="32" r="3" />
        <circle cx="208" cy="32" r="3" />
      </g>
      <path d="M132 10v26" stroke="var(--page)" stroke-width="2" />
      {[48, 74, 100].map((y) => (
        <g key={y}>
          <rect x="16" y={y} width="208" height="20" rx="4" fill="var(--paper)" stroke="var(--rule)" />
          <rect x="22" y={y + 5} width="52" height="4" rx="2" fill="var(--ink)" />
          <rect x="22" y={y + 12} width="150" height="3" rx="1.5" fill="var(--quiet)" />
          <rect x="194" y={y + 5} width="24" height="4" rx="2" fill="var(--quiet)" />
        </g>
      ))}
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
