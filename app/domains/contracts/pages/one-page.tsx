/** One agreement: what it says, what was said to it, and what can be said now. */
import {
  Card,
  Copyable,
  Details,
  Heading,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { scansOf } from '../contract-scan.db.ts'
import { standingTo } from '../../people/index.ts'
import { contractById, paperOf, type Paper } from '../contract.db.ts'
import { signatureOf, stageOf, type Contract, type ContractWord } from '../contract.ts'
import { addresses } from './addresses.ts'
import { InShort } from './in-short.tsx'
import { StageMark } from './list-page.tsx'
import { Scans, SignedPaper } from './signed-paper.tsx'
import { WhatCanBeSaid, type SayState } from './what-can-be-said.tsx'
import { WordsOfText } from './words-of-text.tsx'

/** Shows it. */
export async function onePage(visit: CooperativeVisit, state: SayState = { status: 200 }): Promise<Response> {
  const { id, slug } = visit.cooperative
  const found = await visit.read(async (tx) => {
    const contract = await contractById(tx, id, visit.id<'contract'>('contract'))
    if (!contract) return undefined
    return {
      contract,
      paper: await paperOf(tx, id, contract.id),
      scans: await scansOf(tx, id, contract.id),
      standing: await standingTo(
        tx,
        visit.actor,
        {
          by: signatureOf(contract.words)?.saidBy ?? [],
          isParty: contract.memberPerson === visit.actor.personId,
        },
        visit.now,
      ),
    }
  })
  if (!found) return new Response(null, { status: 404 })
  const { contract, paper, scans, standing } = found
  await visit.readsFileOf(contract.memberId)
  const words = visit.text.contracts.one
  const day = formatDay(contract.startsOn, visit.language)
  const signed = (
    <>
      <Scans visit={visit} contract={contract} scans={scans} />
      <SignedPaper
        visit={visit}
        contract={contract}
        standing={standing}
        hasScan={scans.length > 0}
        state={state}
      />
    </>
  )
  // A paper that waits for a second person is what they come for: it stands above the text that they lay beside it.
  const waits = stageOf(contract.words) === 'waits'
  return page(visit, {
    title: contract.title,
    status: state.status,
    children: (
      <>
        <Link href={paths.contracts(slug)} roomy>
          {words.back}
        </Link>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Done visit={visit} />
        <Heading level={1}>{contract.title}</Heading>
        <Lead>{words.lead({ member: contract.member, day })}</Lead>
        <p>
          <StageMark visit={visit} contract={contract} />
        </p>
        {contract.textId === undefined && stageOf(contract.words) !== 'withdrawn' && (
          <Notice>{scans.length > 0 ? words.beforeScan : words.beforeNoScan}</Notice>
        )}
        {contract.textId !== undefined && !paper && <Paragraph quiet>{words.coachSees}</Paragraph>}
        {waits && signed}
        {paper && <Whole visit={visit} contract={contract} paper={paper} />}
        {!waits && signed}
        <Said visit={visit} contract={contract} />
        <WhatCanBeSaid visit={visit} contract={contract} state={state} />
      </>
    ),
  })
}

function Done({ visit }: { visit: CooperativeVisit }) {
  const { done } = visit.text.contracts.one
  const key = visit.url.searchParams.get('gedaan') ?? ''
  if (!Object.hasOwn(done, key)) return null
  return (
    <Notice tone="done" announce>
      {done[key as keyof typeof done]}
    </Notice>
  )
}

function Whole({ visit, contract, paper }: { visit: CooperativeVisit; contract: Contract; paper: Paper }) {
  const words = visit.text.contracts.one
  const { slug } = visit.cooperative
  const signedByCode = contract.words.some(({ way }) => way === 'code')
  // Who prints it for a member need not walk past the text; who is asked to sign reads first.
  const own = contract.memberPerson === visit.actor.personId
  const pdf = (
    <p>
      <Link href={addresses.pdf(slug, contract.id)} roomy>
        {words.pdf}
      </Link>
    </p>
  )
  return (
    <>
      {!own && pdf}
      <Card labelledBy="short">
        <Heading level={2} size={3} id="short">
          {words.yesTo}
        </Heading>
        <InShort paper={paper} />
      </Card>
      <Heading level={2}>{words.whole}</Heading>
      <WordsOfText body={paper.body} />
      {own && pdf}
      {signedByCode && (
        <>
          <p>
            <Link href={addresses.proof(slug, contract.id)} roomy>
              {words.proof}
            </Link>
          </p>
          <Details summary={words.technicalProof}>
            <Paragraph>{words.hashHint}</Paragraph>
            <Copyable
              shown={paper.sha256.toString('hex')}
              copied={paper.sha256.toString('hex')}
              label={words.hash}
            />
          </Details>
        </>
      )}
    </>
  )
}

function Said({ visit, contract }: { visit: CooperativeVisit; contract: Contract }) {
  const words = visit.text.contracts.one
  const put = formatDay(dayOf(contract.putAt), visit.language)
  return (
    <Card labelledBy="said">
      <Heading level={2} size={3} id="said">
        {words.said}
      </Heading>
      <ol>
        {contract.textId !== undefined && <li>{words.put({ day: put })}</li>}
        {contract.words.map((word) => (
          <li key={word.id}>
            {saidInWords(visit, word)}
            {word.words !== '' && <Paragraph>{word.words}</Paragraph>}
          </li>
        ))}
      </ol>
    </Card>
  )
}

function saidInWords(visit: CooperativeVisit, word: ContractWord): string {
  const words = visit.text.contracts.one
  const by = word.by === '' ? words.somebody : word.by
  if (word.way === 'paper') return words.words.paper({ by, day: formatDay(word.onDay, visit.language) })
  return words.words[word.kind]({ by, day: formatDay(dayOf(word.at), visit.language) })
}
