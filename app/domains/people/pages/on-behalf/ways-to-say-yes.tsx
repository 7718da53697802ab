import { Button, Form, Heading, Paragraph, TextField } from '../../../../ui/index.ts'
import type { Id } from '../../../../values/id.ts'
import { freshCommandId } from '../../../../web/form.ts'
import { paths } from '../../../../web/paths.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import type { WhyNotOnBehalf, Worked } from '../../on-behalf/behalf.db.ts'
import type { Person } from '../../person.ts'
import { peoplePaths } from '../addresses.ts'

/** Whom it is about, why it may not be, the code that waits to be typed, and what was done before. */
export type Loaded = {
  readonly person: Person
  readonly why: WhyNotOnBehalf | null
  readonly codeId: Id<'code'> | undefined
  readonly earlier: readonly Worked[]
}

/** How the member says yes: with a code in the mail, or with their card. */
export function Ways({ visit, loaded, name }: { visit: CooperativeVisit; loaded: Loaded; name: string }) {
  const words = visit.text.onBehalf
  const { slug } = visit.cooperative
  const { person, codeId } = loaded
  const here = paths.onBehalf(slug, person.id)
  return (
    <>
      {person.email !== null && (
        <>
          <Heading level={2}>{words.byMail(name)}</Heading>
          {codeId !== undefined && (
            <>
              <Paragraph>{words.codeSent(name)}</Paragraph>
              <Form action={here} commandId={freshCommandId(visit)} label={words.byMail(name)}>
                <TextField
                  name="code"
                  label={words.codeLabel}
                  hint={words.codeHint}
                  inputMode="numeric"
                  autocomplete="off"
                  maxLength={12}
                  width="medium"
                />
                <Button>{words.codeButton}</Button>
              </Form>
            </>
          )}
          <Form action={peoplePaths.askBehalfCode(slug, person.id)} commandId={freshCommandId(visit)}>
            <Button look={codeId === undefined ? 'primary' : 'quiet'}>{words.sendCode(name)}</Button>
          </Form>
        </>
      )}
      <Heading level={2}>{words.byCard(name)}</Heading>
      <Paragraph>{words.cardLead}</Paragraph>
      <Form action={here} commandId={freshCommandId(visit)} label={words.byCard(name)}>
        <TextField
          name="card"
          label={words.cardLabel}
          hint={words.cardHint}
          autocomplete="off"
          maxLength={30}
          width="medium"
        />
        <Button look="secondary">{words.cardButton}</Button>
      </Form>
      {person.email === null && <Paragraph quiet>{words.noOther}</Paragraph>}
    </>
  )
}
