/** The few icons there are. None stands without words beside it or in it. */
export type IconName = 'info' | 'done' | 'doubt' | 'wrong' | 'next' | 'plus' | 'menu' | 'external'

/** A line drawing in the colour of the text; `label` when no words stand beside it. */
export function Icon(props: { name: IconName; label?: string | undefined }) {
  const spoken =
    props.label === undefined
      ? { 'aria-hidden': true as const }
      : { role: 'img' as const, 'aria-label': props.label }
  return (
    <svg
      class={props.name === 'next' ? 'icon icon--turns' : 'icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      focusable="false"
      {...spoken}
    >
      <path d={PATH[props.name]} />
    </svg>
  )
}

const CIRCLE = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z'

const PATH: Readonly<Record<IconName, string>> = {
  info: `${CIRCLE}M12 11v5.5M12 7.6v.1`,
  done: `${CIRCLE}M7.8 12.4l2.9 2.9 5.6-6.1`,
  doubt: 'M12 3.6 2.6 20h18.8zM12 10v5M12 17.6v.1',
  wrong: `${CIRCLE}M12 7v6M12 16.4v.1`,
  next: 'M9 5.5 15.5 12 9 18.5',
  plus: 'M12 5v14M5 12h14',
  menu: 'M4 7h16M4 12h16M4 17h16',
  external: 'M13 5h6v6M19 5l-9 9M10 6H5v13h13v-5',
}
