/** What a part of the money is for; gives it its colour and its hatch everywhere in the product. */
export type PartKind = 'whole' | 'vat' | 'cooperative' | 'training' | 'pot' | 'other'

/**
 * The hatches, once per page. A part is told apart by its hatch too, so that a picture can be read
 * without colour and on paper. The frame puts this at the start of the body.
 */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <clipPath id="jar-inside">
          <rect x="12" y="26" width="88" height="106" rx="16" />
        </clipPath>
        <pattern
          id="hatch-vat"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" class="fill-vat" />
          <rect width="2" height="6" class="fill-gap" />
        </pattern>
        <pattern id="hatch-cooperative" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" class="fill-cooperative" />
          <circle cx="3" cy="3" r="1.2" class="fill-gap" />
        </pattern>
        <pattern
          id="hatch-training"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect width="6" height="6" class="fill-training" />
          <rect width="2" height="6" class="fill-gap" />
        </pattern>
        <pattern id="hatch-other" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" class="fill-other" />
          <rect width="6" height="2" class="fill-gap" />
        </pattern>
      </defs>
    </svg>
  )
}

/** The `fill` of a part: plain for the whole and the pot, hatched for the others. */
export function fillOf(kind: PartKind): { class: string } | { fill: string } {
  if (kind === 'whole' || kind === 'pot') return { class: `fill-${kind}` }
  return { fill: `url(#hatch-${kind})` }
}
