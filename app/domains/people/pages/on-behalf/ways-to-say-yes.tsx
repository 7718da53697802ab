import { Button, Card, Form, Heading, Paragraph, TextField } from '../../../../ui/index.ts'
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

/** How the member says yes: with a code in the mail, or with their card. Each way is a form of its own. */
export function Ways({ visit, loaded, name }: { visit: CooperativeVisit; loaded: Loaded; name: string }) {
  const words = visit.text.onBehalf
  const hasMail = loaded.person.email !== null
  return (
    <>
      {hasMail && <Paragraph>{words.twoWays(name)}</Paragraph>}
      {hasMail && <ByMail visit={visit} loaded={loaded} name={name} />}
      <ByCard visit={visit} loaded={loaded} title={hasMail ? words.byCard(name) : words.byCardOnly(name)} />
      {!hasMail && <Paragraph quiet>{words.noOther}</Paragraph>}
    </>
  )
}

type Way = { readonly visit: CooperativeVisit; readonly loaded: Loaded }

/** One thing at a time: first sending the code, then typing it. */
function ByMail({ visit, loaded: { person, codeId }, name }: Way & { readonly name: string }) {
  const words = visit.text.onBehalf
  const { slug } = visit.cooperative
  return (
    <Card labelledBy="by-mail">
      <Heading level={2} size={3} id="by-mail">
        {words.byMail(name)}
      </Heading>
      {codeId !== undefined && (
        <>
          <Paragraph>{words.codeSent(name)}</Paragraph>
          <Form
            action={paths.onBehalf(slug, person.id)}
            commandId={freshCommandId(visit)}
            label={words.byMail(name)}
          >
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
    </Card>
  )
}

function ByCard({ visit, loaded: { person }, title }: Way & { readonly title: string }) {
  const words = visit.text.onBehalf
  const { slug } = visit.cooperative
  return (
    <Card labelledBy="by-card">
      <Heading level={2} size={3} id="by-card">
        {title}
      </Heading>
      <Paragraph>{words.cardLead}</Paragraph>
      <Form action={paths.onBehalf(slug, person.id)} commandId={freshCommandId(visit)} label={title}>
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
    </Card>
  )
}
