import { z } from 'zod'
import {
  Badge,
  Button,
  ButtonRow,
  Card,
  Facts,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
} from '../../../../ui/index.ts'
import { dayOf } from '../../../../values/day.ts'
import { formatDay } from '../../../../values/format.ts'
import { freshCommandId, readForm } from '../../../../web/form.ts'
import { paths } from '../../../../web/paths.ts'
import { refusalSentence } from '../../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../../web/respond.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import { askingMunicipality, caseManagersOf } from '../../agreement/case-manager.db.ts'
import { confirmPolicy } from '../../agreement/confirm-policy.ts'
import { parametersInForce } from '../../agreement/parameters.db.ts'
import {
  judgeConfirming,
  lastDayOf,
  policyStanding,
  versionBefore,
  type PolicyVersion,
} from '../../agreement/policy-version.ts'
import { withdrawPolicy } from '../../agreement/withdraw-policy.ts'
import type { Parameters } from '../../engine/parameters.ts'
import { policyWithoutAgreement } from '../../engine/policy.ts'
import { agreedInAddress, type Agreed } from './loading.ts'
import { PolicyExample } from './policy-example.tsx'
import { PolicyChanges, PolicyTerms } from './policy-said.tsx'

/** With which tone each standing is shown. */
export const TONE = {
  waiting: 'doubt',
  withdrawn: 'neutral',
  coming: 'info',
  'in-force': 'done',
  past: 'neutral',
  never: 'neutral',
} as const

type Here = Agreed & {
  readonly version: PolicyVersion
  /** What the visitor may do with it. */
  readonly mayConfirm: boolean
  readonly mayWithdraw: boolean
  readonly hasManager: boolean
  readonly parameters: Parameters
}

async function versionHere(visit: CooperativeVisit): Promise<Here | undefined> {
  const agreed = await agreedInAddress(visit)
  const version = agreed?.versions.find(({ id }) => id === visit.id<'policy-version'>('version'))
  if (!agreed || !version) return undefined
  const { personId } = visit.actor
  const more = await visit.read(async (tx) => ({
    municipalityId: await askingMunicipality(tx),
    managers: await caseManagersOf(tx, visit.cooperative.id),
    parameters: await parametersInForce(tx),
  }))
  const waits = version.confirmedAt === null && version.withdrawnAt === null
  return {
    ...agreed,
    version,
    mayConfirm:
      visit.may('policy.confirm') &&
      judgeConfirming(version, { personId, municipalityId: more.municipalityId }).ok,
    mayWithdraw: visit.may('municipality.edit') && waits,
    hasManager: more.managers.some(({ municipalityId }) => municipalityId === agreed.municipality.id),
    parameters: more.parameters,
  }
}

/** One version of what was agreed: in words, what it does, and the button of who may decide. */
export async function policyVersionPage(visit: CooperativeVisit): Promise<Response> {
  const here = await versionHere(visit)
  return here ? show(visit, here) : new Response(null, { status: 404 })
}

/** Confirms the version, or takes the proposal back. */
export async function decidePolicyPage(visit: CooperativeVisit): Promise<Response> {
  const { commandId, intent } = await readForm(visit, z.object({}))
  const versionId = visit.id<'policy-version'>('version')
  const command = intent === 'withdraw' ? withdrawPolicy : confirmPolicy
  const decided =
    command === withdrawPolicy
      ? await visit.perform(withdrawPolicy, visit.actor, { versionId }, commandId)
      : await visit.perform(confirmPolicy, visit.actor, { versionId }, commandId)
  const here = await versionHere(visit)
  if (!here) return new Response(null, { status: 404 })
  if (!decided.ok) return show(visit, here, refusalSentence(visit, visit.text.agreement.refusals, decided))
  const done = command === withdrawPolicy ? 'ingetrokken' : 'bevestigd'
  return redirect(`${paths.policyVersion(visit.cooperative.slug, here.municipality.id, versionId)}?${done}`)
}

function show(visit: CooperativeVisit, here: Here, refusal?: string): Response {
  const { version, municipality, versions } = here
  const words = visit.text.agreement
  const title = words.decide.title({ name: municipality.name, version: String(version.version) })
  const standing = policyStanding(version, versions, visit.now.today)
  const before = versionBefore(version, versions)?.policy
  return page(visit, {
    title,
    status: refusal === undefined ? 200 : 409,
    wide: true,
    children: (
      <>
        <Back visit={visit} here={here} />
        {refusal !== undefined && <Refusal sentence={refusal} />}
        <Heading level={1}>{title}</Heading>
        <p>
          <Badge tone={TONE[standing]}>{words.page.standings[standing]}</Badge>
        </p>
        <Said visit={visit} here={here} />
        <Facts facts={factsOf(visit, here)} />
        <Card>
          <Heading level={2} size={3}>
            {words.preview.title}
          </Heading>
          {!before && <Paragraph quiet>{words.compared.first}</Paragraph>}
          <PolicyChanges visit={visit} before={before} after={version.policy} level={3} open />
          <PolicyTerms visit={visit} />
        </Card>
        <Card>
          <Heading level={2} size={3}>
            {words.preview.example}
          </Heading>
          <PolicyExample
            visit={visit}
            before={before ?? policyWithoutAgreement(version.policy.validFrom)}
            after={version.policy}
            parameters={here.parameters}
          />
        </Card>
        <Decide visit={visit} here={here} />
      </>
    ),
  })
}

/** The office goes back to the municipality, everybody else to the rules. */
function Back({ visit, here }: { visit: CooperativeVisit; here: Here }) {
  const { slug } = visit.cooperative
  return visit.may('municipality.edit') ? (
    <Link href={paths.municipality(slug, here.municipality.id)} roomy>
      {here.municipality.name}
    </Link>
  ) : (
    <Link href={paths.agreements(slug)} roomy>
      {visit.text.agreement.rules.title}
    </Link>
  )
}

/** What there is to say before it is read: what to do, or what is amiss. */
function Said({ visit, here }: { visit: CooperativeVisit; here: Here }) {
  const words = visit.text.agreement.decide
  const { version } = here
  const isNew = visit.url.searchParams.has('gedaan') && here.mayWithdraw
  const waits = version.confirmedAt === null && version.withdrawnAt === null
  return (
    <>
      {version.confirmedAt !== null && visit.url.searchParams.has('bevestigd') && (
        <Notice tone="done" announce>
          {words.confirmed}
        </Notice>
      )}
      {version.withdrawnAt !== null && visit.url.searchParams.has('ingetrokken') && (
        <Notice tone="done" announce>
          {words.withdrawn}
        </Notice>
      )}
      {here.mayConfirm && <Lead>{words.lead}</Lead>}
      {isNew && here.hasManager && (
        <Notice tone="done" announce>
          {words.proposed}
        </Notice>
      )}
      {here.mayWithdraw && !here.hasManager && <Notice tone="doubt">{words.noManager}</Notice>}
      {waits && version.policy.validFrom < visit.now.today && (
        <Notice tone="info">{words.retroactive}</Notice>
      )}
    </>
  )
}

function factsOf(visit: CooperativeVisit, { version, versions }: Here) {
  const words = visit.text.agreement.page
  const day = (on: Date) => formatDay(dayOf(on), visit.language)
  const who = (name: string | null, at: Date) => (name === null ? day(at) : words.by({ name, day: day(at) }))
  const last = version.confirmedAt ? lastDayOf(version, versions) : version.policy.validTo
  return [
    { label: words.from, value: formatDay(version.policy.validFrom, visit.language) },
    ...(last === undefined ? [] : [{ label: words.until, value: formatDay(last, visit.language) }]),
    { label: words.proposed, value: who(version.proposedByName, version.proposedAt) },
    ...(version.confirmedAt
      ? [{ label: words.decided, value: who(version.confirmedByName, version.confirmedAt) }]
      : []),
    ...(version.withdrawnAt
      ? [{ label: words.standings.withdrawn, value: who(version.withdrawnByName, version.withdrawnAt) }]
      : []),
  ]
}

function Decide({ visit, here }: { visit: CooperativeVisit; here: Here }) {
  const words = visit.text.agreement.decide
  if (!here.mayConfirm && !here.mayWithdraw) return null
  return (
    <>
      {here.mayConfirm && <Paragraph>{words.wrong}</Paragraph>}
      <Form
        action={visit.url.pathname}
        commandId={freshCommandId(visit)}
        label={here.mayConfirm ? words.confirm : words.withdraw}
      >
        <HiddenField name="seen" value={here.version.id} />
        <ButtonRow>
          {here.mayConfirm && (
            <Button name="intent" value="confirm">
              {words.confirm}
            </Button>
          )}
          {here.mayWithdraw && (
            <Button look="secondary" name="intent" value="withdraw">
              {words.withdraw}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </>
  )
}
