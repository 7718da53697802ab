import { LinkButton } from './button.tsx'
import { Notice } from './messages.tsx'

/** What comes next for who works through a pile: the way to it, or the sentence that nothing waits any more. */
export type WhatIsNext =
  | { readonly next: { readonly href: string; readonly label: string }; readonly ready?: undefined }
  | { readonly next?: undefined; readonly ready: string }

/**
 * On top of the page after something was done: what, and what is next. The page opens there: with the focus on the way
 * to what is next, or on the sentence when there is none.
 */
export function JustDone({ said, after }: { said: string; after?: WhatIsNext | undefined }) {
  return (
    <Notice tone="done" announce focusElsewhere={after?.next !== undefined}>
      {after?.next ? (
        <>
          <p id="just-done">{said}</p>
          <p>
            <LinkButton href={atContent(after.next.href)} describedBy="just-done" focused>
              {after.next.label}
            </LinkButton>
          </p>
        </>
      ) : (
        <>
          <p>{said}</p>
          {after && <p>{after.ready}</p>}
        </>
      )}
    </Notice>
  )
}

/** Past the menu: who goes on by keyboard begins in the content of the next page, also without JavaScript. */
function atContent(href: string): string {
  return href.includes('#') ? href : `${href}#content`
}
