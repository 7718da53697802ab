import type { ComponentChildren } from 'preact'
import { Checkbox, ErrorSummary, Heading, Lead, Refusal, besideField } from '../../../ui/index.ts'
import { page } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'

/** What went wrong on a page of signing in: a field, or a no. */
export type Trouble = {
  readonly errors?: readonly { readonly field: string; readonly sentence: string }[]
  readonly refusal?: string
}

/** A page of signing in: a title, one sentence, one form. Always the same shape, so that one knows where one is. */
export function signInPage(
  visit: Visit,
  content: {
    title: string
    lead: string
    trouble?: Trouble | undefined
    passkey?: boolean
    children: ComponentChildren
  },
): Response {
  const { trouble } = content
  const status = trouble?.errors?.length ? 422 : trouble?.refusal !== undefined ? 409 : 200
  return page(visit, {
    title: content.title,
    status,
    bare: true,
    passkey: content.passkey ?? false,
    children: (
      <>
        <Heading level={1}>{content.title}</Heading>
        {trouble?.refusal !== undefined && <Refusal sentence={trouble.refusal} />}
        <ErrorSummary errors={trouble?.errors ?? []} />
        <Lead>{content.lead}</Lead>
        {content.children}
      </>
    ),
  })
}

/** The sentence beside a field, when something is wrong with it. */
export function errorOf(trouble: Trouble | undefined, field: string): string | undefined {
  return besideField(trouble?.errors ?? [], field)
}

/** "This is a shared computer": then the session ends by itself. */
export function SharedDevice(props: { visit: Visit; checked?: boolean }) {
  const { people } = props.visit.text
  return (
    <Checkbox
      name="shared"
      label={people.shared}
      hint={people.sharedHint}
      checked={props.checked ?? false}
      optional
    />
  )
}
