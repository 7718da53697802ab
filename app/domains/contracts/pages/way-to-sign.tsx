/** How a member can sign now: with a code by mail, or on paper when no mail reaches them. */
import {
  Button,
  ButtonRow,
  Card,
  CodeField,
  Form,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
} from '../../../ui/index.ts'
import { formatTime } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById, type Cooperative } from '../../cooperative/index.ts'
import { loadSigningCode, type LiveSigningCode, type PeopleNeeds } from '../../people/index.ts'
import type { Contract } from '../contract.ts'
import { whoHelpsOnPaper } from '../sign-on-paper.db.ts'
import { addresses } from './addresses.ts'

type ByPaper = {
  readonly by: 'paper'
  readonly helpers: readonly string[]
  readonly cooperative: Cooperative | undefined
}
type ByCode = { readonly by: 'code'; readonly sent: LiveSigningCode | undefined }

/** Looks which way there is for who visits. */
export async function wayToSign(needs: PeopleNeeds, visit: CooperativeVisit): Promise<ByPaper | ByCode> {
  const signing = { personId: visit.actor.personId, signsId: visit.id<'contract'>('contract') }
  const found = await loadSigningCode(needs, signing)
  if (found.ok) return { by: 'code', sent: found.value }
  return visit.read(async (tx) => ({
    by: 'paper',
    helpers: await whoHelpsOnPaper(tx),
    cooperative: await cooperativeById(tx, visit.cooperative.id),
  }))
}

type Part = { readonly visit: CooperativeVisit; readonly contract: Contract }

/** With whom, and where, who has no e-mail address signs. */
export function OnPaper({ visit, contract, way }: Part & { readonly way: ByPaper }) {
  const words = visit.text.contracts.sign.paper
  const { helpers, cooperative } = way
  const names = new Intl.ListFormat(visit.language, { type: 'disjunction' }).format(helpers)
  const { street, city } = cooperative?.address ?? { street: '', city: '' }
  const place = [street, city].filter((part) => part !== '').join(', ')
  const phone = cooperative?.phone ?? ''
  return (
    <Card labelledBy="on-paper">
      <Heading level={2} size={3} id="on-paper">
        {words.title}
      </Heading>
      <Paragraph>{words.why}</Paragraph>
      <Paragraph>{names === '' ? words.office : words.who({ names })}</Paragraph>
      {place !== '' && <Paragraph>{words.where({ place })}</Paragraph>}
      {phone !== '' && <Paragraph>{words.call({ phone })}</Paragraph>}
      <Paragraph quiet>{words.orMail}</Paragraph>
      <ButtonRow>
        <LinkButton href={addresses.contract(visit.cooperative.slug, contract.id)} look="secondary">
          {visit.text.contracts.sign.back}
        </LinkButton>
      </ButtonRow>
    </Card>
  )
}

/** The field for the code that was sent; before that, the button that sends one. */
export function CodeForm({
  visit,
  contract,
  state,
  sent,
}: Part & {
  readonly state: { readonly typed?: string; readonly wrong?: string }
  readonly sent: LiveSigningCode | undefined
}) {
  const words = visit.text.contracts.sign
  const action = addresses.sign(visit.cooperative.slug, contract.id)
  if (sent === undefined) {
    return (
      <Form action={action} commandId={freshCommandId(visit)} label={words.send}>
        <p>{words.how}</p>
        <ButtonRow>
          <Button name="intent" value="code">
            {words.send}
          </Button>
        </ButtonRow>
      </Form>
    )
  }
  const at = (moment: Date) => formatTime(moment, visit.language)
  return (
    <>
      <Notice tone="done" announce={state.wrong === undefined}>
        {words.sent({ time: at(sent.askedAt), email: sent.email, until: at(sent.until) })}
      </Notice>
      <Form action={action} commandId={freshCommandId(visit)} label={words.save}>
        <CodeField
          name="code"
          label={words.code}
          hint={words.codeHint}
          value={state.typed ?? ''}
          error={state.wrong}
        />
        <ButtonRow>
          <Button name="intent" value="sign">
            {words.save}
          </Button>
          <Button name="intent" value="code" look="secondary">
            {words.again}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
