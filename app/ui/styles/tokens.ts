/**
 * What we choose where the neutral theme of NL Design System leaves a choice. Names are theirs; the
 * colours are the custom properties of `colours.css`, so that light, dark and the co-op's theme follow.
 */
export const chosenTokens: Readonly<Record<string, string>> = {
  ...tones('default', { ink: '--ink', soft: '--paper-soft', line: '--line-strong' }),
  ...tones('action-1', { ink: '--brand', soft: '--brand-soft', line: '--brand' }),
  ...tones('action-2', { ink: '--brand', soft: '--brand-soft', line: '--brand' }),
  ...tones('negative', { ink: '--wrong', soft: '--wrong-soft', line: '--wrong' }),
  ...tones('accent-1', { ink: '--brand', soft: '--brand-soft', line: '--brand' }),

  '--basis-color-default-color-subtle': 'var(--ink-soft)',
  '--basis-color-default-border-subtle': 'var(--line)',
  '--basis-color-action-2-color-hover': 'var(--brand-strong)',
  '--basis-color-action-2-color-active': 'var(--brand-strong)',
  '--basis-color-action-1-inverse-bg-default': 'var(--brand)',
  '--basis-color-action-1-inverse-bg-hover': 'var(--brand-strong)',
  '--basis-color-action-1-inverse-bg-active': 'var(--brand-strong)',
  '--basis-color-action-1-inverse-color-default': 'var(--on-brand)',
  '--basis-color-action-1-inverse-color-hover': 'var(--on-brand)',
  '--basis-color-action-1-inverse-color-active': 'var(--on-brand)',

  '--basis-text-font-family-default': 'inherit',
  '--basis-heading-font-family': 'inherit',
  '--basis-heading-font-weight': '700',
  '--basis-heading-color': 'var(--ink)',
  '--basis-text-font-weight-default': '400',
  '--basis-text-font-weight-bold': '650',
  '--basis-text-font-size-sm': '1rem',
  '--basis-text-font-size-md': '1.0625rem',
  '--basis-text-font-size-lg': '1.1875rem',
  '--basis-text-font-size-xl': '1.1875rem',
  '--basis-text-font-size-2xl': 'clamp(1.3125rem, 1.2rem + 0.5vw, 1.5625rem)',
  '--basis-text-font-size-3xl': 'clamp(1.75rem, 1.45rem + 1.6vw, 2.5rem)',
  '--basis-text-line-height-sm': '1.4',
  '--basis-text-line-height-md': '1.55',
  '--basis-text-line-height-lg': '1.5',
  '--basis-text-line-height-xl': '1.35',
  '--basis-text-line-height-2xl': '1.3',
  '--basis-text-line-height-3xl': '1.15',

  '--basis-border-radius-md': '0.625rem',
  '--basis-border-radius-sm': '0.375rem',
  '--basis-form-control-border-radius': '0.625rem',
  '--basis-form-control-border-color': 'var(--line-strong)',
  '--basis-form-control-background-color': 'var(--paper)',
  '--basis-form-control-padding-inline-start': '0.875rem',
  '--basis-form-control-padding-inline-end': '0.875rem',
  '--basis-form-control-padding-block-start': '0.5rem',
  '--basis-form-control-padding-block-end': '0.5rem',
  '--basis-focus-background-color': 'var(--focus)',
  '--basis-focus-color': '#1e1c19',

  '--nl-data-badge-font-size': '0.9375rem',
  '--nl-data-badge-padding-inline': '0.625rem',
  '--nl-data-badge-padding-block': '0.0625rem',
  '--nl-data-badge-border-radius': '999px',
  '--nl-number-badge-background-color': 'var(--brand)',
  '--nl-number-badge-color': 'var(--on-brand)',
  '--nl-link-text-underline-offset': '0.2em',
}

/** The eleven basis colours of one role, from the three we tell apart. */
function tones(role: string, use: { ink: string; soft: string; line: string }): Record<string, string> {
  const of = (kind: string, states: readonly string[], value: string) =>
    Object.fromEntries(states.map((state) => [`--basis-color-${role}-${kind}-${state}`, value]))
  return {
    ...of('color', ['document', 'default', 'subtle', 'hover', 'active'], `var(${use.ink})`),
    ...of('border', ['subtle', 'default', 'hover', 'active'], `var(${use.line})`),
    ...of('bg', ['subtle', 'default', 'hover', 'active'], `var(${use.soft})`),
    ...of('bg', ['document'], 'var(--paper)'),
  }
}
