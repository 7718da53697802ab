import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
  TextField,
} from '../../../../ui/index.ts'
import { seemsToHoldBsn } from '../../../../values/bsn-warning.ts'
import { dayOf } from '../../../../values/day.ts'
import { formatDay } from '../../../../values/format.ts'
import { optionalText } from '../../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../../web/form.ts'
import { paths } from '../../../../web/paths.ts'
import { refusalSentence } from '../../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../../web/respond.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import { memberOfPerson } from '../../../members/index.ts'
import { placingsOf, type Placing } from '../../agreement/client.db.ts'
import { correctClientNumber } from '../../agreement/correct-client-number.ts'
import { holdingOn, policyStanding, type PolicyVersion } from '../../agreement/policy-version.ts'
import { policyWithoutAgreement } from '../../engine/policy.ts'
import { agreedHere, clientsOf, type Agreed } from './loading.ts'
import { PolicyChanges, PolicySaid, PolicyTerms } from './policy-said.tsx'

type Here = {
  readonly agreed: readonly Agreed[]
  readonly isMember: boolean
  readonly placing: Placing | undefined
}

/** The rules by which each municipality reckons, in words: a member's own municipality, for others all of them. */
export async function agreementsPage(visit: CooperativeVisit): Promise<Response> {
  return show(visit, await load(visit), { status: 200 })
}

/** A member mends the number by which the municipality knows them. */
export async function receiveNumber(visit: CooperativeVisit): Promise<Response> {
  const read = await readForm(visit, z.object({ number: optionalText(40) }))
  const here = await load(visit)
  const typed = read.typed['number'] ?? ''
  if (!read.ok) {
    const wrong = visit.text.form.wrong[read.errors['number'] ?? 'too-long']()
    return show(visit, here, { status: 422, typed, wrong })
  }
  if (seemsToHoldBsn(typed) && read.intent !== 'sure')
    return show(visit, here, { status: 422, typed, wrong: visit.text.agreement.rules.bsn })
  const input = { clientNumber: read.value.number }
  const done = await visit.perform(correctClientNumber, visit.actor, input, read.commandId)
  if (done.ok) return redirect(`${paths.agreements(visit.cooperative.slug)}?bewaard`)
  const refusal = refusalSentence(visit, visit.text.agreement.refusals, done)
  return show(visit, here, { status: 409, typed, refusal })
}

async function load(visit: CooperativeVisit): Promise<Here> {
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const agreed = await agreedHere(tx, id)
    const member = visit.may('own-work.read') ? await memberOfPerson(tx, id, visit.actor.personId) : undefined
    if (!member) return { agreed, isMember: false, placing: undefined }
    const [client] = clientsOf(await placingsOf(tx, id, member.id), [member], visit)
    return { agreed, isMember: true, placing: client?.placing }
  })
}

type State = {
  readonly status: number
  readonly typed?: string
  readonly wrong?: string
  readonly refusal?: string
}

function show(visit: CooperativeVisit, here: Here, state: State): Response {
  const words = visit.text.agreement.rules
  const { agreed, isMember, placing } = here
  const own = agreed.find(({ municipality }) => municipality.id === placing?.municipalityId)
  const shown = own ? [own] : agreed
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        {isMember && (
          <Link href={paths.benefit(visit.cooperative.slug)} roomy>
            {visit.text.benefitPages.back}
          </Link>
        )}
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {visit.url.searchParams.has('bewaard') && state.status === 200 && (
          <Notice tone="done" announce>
            {words.numberSaved}
          </Notice>
        )}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {isMember && <Paragraph>{own ? words.mine(own.municipality.name) : words.notPlaced}</Paragraph>}
        {agreed.length === 0 && (
          <EmptyState title={words.none}>
            <p>{words.without}</p>
            <PolicySaid visit={visit} policy={policyWithoutAgreement(visit.now.today)} level={2} />
          </EmptyState>
        )}
        {shown.map((one) => (
          <Rules key={one.municipality.id} visit={visit} agreed={one} />
        ))}
        {own && placing && <Number visit={visit} placing={placing} state={state} />}
        <PolicyTerms visit={visit} />
        <Paragraph>{words.ask}</Paragraph>
      </>
    ),
  })
}

function Rules({ visit, agreed }: { visit: CooperativeVisit; agreed: Agreed }) {
  const words = visit.text.agreement.rules
  const { municipality, versions } = agreed
  const { today } = visit.now
  const holding = holdingOn(versions, today)
  const coming = versions.findLast((version) => policyStanding(version, versions, today) === 'coming')
  return (
    <Card labelledBy={municipality.id}>
      <Heading level={2} id={municipality.id}>
        {municipality.name}
      </Heading>
      {coming && (
        <Notice tone="info">{words.coming(formatDay(coming.policy.validFrom, visit.language))}</Notice>
      )}
      {holding ? (
        <>
          <PolicySaid visit={visit} policy={holding.policy} level={3} />
          <Paragraph quiet>{confirmedLine(visit, holding)}</Paragraph>
        </>
      ) : (
        <>
          <Paragraph>{versions.length > 0 ? words.nothingNow : words.nothing(municipality.name)}</Paragraph>
          <Paragraph>{words.without}</Paragraph>
          <PolicySaid visit={visit} policy={policyWithoutAgreement(today)} level={3} />
        </>
      )}
      {coming && (
        <>
          <Heading level={3}>{words.comingTitle(formatDay(coming.policy.validFrom, visit.language))}</Heading>
          <PolicyChanges visit={visit} before={holding?.policy} after={coming.policy} level={4} />
        </>
      )}
    </Card>
  )
}

function confirmedLine(visit: CooperativeVisit, { confirmedAt, confirmedByName }: PolicyVersion): string {
  const words = visit.text.agreement.rules
  const day = formatDay(dayOf(confirmedAt!), visit.language)
  return confirmedByName === null ? words.confirmedOn(day) : words.confirmed({ name: confirmedByName, day })
}

function Number({ visit, placing, state }: { visit: CooperativeVisit; placing: Placing; state: State }) {
  const words = visit.text.agreement.rules
  return (
    <Form
      action={paths.agreements(visit.cooperative.slug)}
      commandId={freshCommandId(visit)}
      label={words.number}
    >
      <TextField
        name="number"
        label={words.number}
        hint={words.numberHint}
        optional
        value={state.typed ?? placing.clientNumber}
        error={state.wrong}
        maxLength={40}
        width="medium"
      />
      <ButtonRow>
        <Button look="secondary">{words.numberSave}</Button>
        {state.wrong === words.bsn && (
          <Button look="quiet" name="intent" value="sure">
            {words.numberSure}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
