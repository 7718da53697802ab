import type { ComponentChildren } from 'preact'

/** The little scenes there are, for a page that has nothing to show yet. */
export type SceneName = 'write' | 'check' | 'send' | 'pay' | 'pot' | 'photo'

/** How something goes, in a few pictures with a sentence each: what an empty page shows instead of nothing. */
export function Scenes(props: {
  scenes: readonly { readonly picture: SceneName; readonly sentence: ComponentChildren }[]
}) {
  return (
    <ol role="list" class="scenes">
      {props.scenes.map(({ picture, sentence }, index) => (
        <li key={picture}>
          <svg class="scene" viewBox="0 0 96 72" width="96" height="72" aria-hidden="true" focusable="false">
            {DRAWING[picture]}
          </svg>
          <p>
            <span class="scenes__number" aria-hidden="true">
              {index + 1}
            </span>
            {sentence}
          </p>
        </li>
      ))}
    </ol>
  )
}

const PAPER_SHEET = <path class="scene__paper" d="M26 6h32l12 12v48H26z" />
const LINES = <path d="M35 26h24M35 36h24M35 46h14" />

const DRAWING: Readonly<Record<SceneName, ComponentChildren>> = {
  write: (
    <>
      {PAPER_SHEET}
      {LINES}
      <path class="scene__accent" d="M52 58l4-11 20-20 7 7-20 20z" />
    </>
  ),
  check: (
    <>
      {PAPER_SHEET}
      {LINES}
      <circle class="scene__accent" cx="68" cy="52" r="14" />
      <path class="scene__on-accent" d="M61 52l5 5 9-10" />
    </>
  ),
  send: (
    <>
      <rect class="scene__paper" x="18" y="18" width="52" height="38" rx="4" />
      <path d="M18 23l26 19 26-19" />
      <path class="scene__line-accent" d="M62 10h22v22M84 10L58 36" />
    </>
  ),
  pay: (
    <>
      <rect class="scene__paper" x="14" y="18" width="68" height="40" rx="6" />
      <circle class="scene__accent" cx="48" cy="38" r="12" />
      <path class="scene__on-accent" d="M53 33a6.5 6.5 0 1 0 0 10M41 36.5h8M41 40h7" />
    </>
  ),
  pot: (
    <>
      <rect class="scene__paper" x="28" y="16" width="40" height="50" rx="9" />
      <path class="scene__accent" d="M28 40h40v17a9 9 0 0 1-9 9H37a9 9 0 0 1-9-9z" />
      <rect class="scene__lid" x="33" y="6" width="30" height="7" rx="3.5" />
    </>
  ),
  photo: (
    <>
      <rect class="scene__paper" x="16" y="20" width="64" height="44" rx="7" />
      <path class="scene__paper" d="M36 20l5-9h14l5 9" />
      <circle class="scene__accent" cx="48" cy="42" r="13" />
    </>
  ),
}
