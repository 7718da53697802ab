import {
  Details,
  Heading,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  ProgressMeter,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { KOR_LIMIT } from '../../cooperative/index.ts'
import { korNow, type KorNow } from '../load-kor.ts'

/** How far the co-operative is from the limit of the KOR, which turnover counts, and what to do at the limit. */
export async function korPage(visit: CooperativeVisit): Promise<Response> {
  const kor = await visit.read((tx) => korNow(tx, visit.cooperative.id, visit.now.today))
  const words = visit.text.tax.kor
  const { slug } = visit.cooperative
  const limit = formatEuro(KOR_LIMIT, visit.language, { cents: 'when-needed' })
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Link href={paths.vat(slug)} roomy>
          {visit.text.tax.return.back}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Paragraph>{kor.mode === 'kor' ? words.isKor : words.isNormal}</Paragraph>
        <ProgressMeter
          label={words.meter({ year: String(kor.year) })}
          part={Number(kor.turnover < 0n ? 0n : kor.turnover)}
          whole={Number(KOR_LIMIT)}
          said={words.said({ turnover: formatEuro(kor.turnover, visit.language), limit })}
        />
        <Notice tone={toneOf(kor)}>{saidOf(visit, kor)}</Notice>
        {kor.mode === 'kor' && <WhatNow visit={visit} />}
        {kor.mode === 'kor' && visit.may('cooperative.edit') && (
          <LinkButton
            href={paths.settingsSection(slug, 'btw')}
            look={kor.level === 'low' ? 'secondary' : 'primary'}
          >
            {words.change}
          </LinkButton>
        )}
        <Details summary={words.counts}>
          <Paragraph>{words.countsBody}</Paragraph>
          <Paragraph quiet>{words.source}</Paragraph>
        </Details>
      </>
    ),
  })
}

/** What to do at the limit, step by step. */
function WhatNow({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.tax.kor
  return (
    <>
      <Heading level={2}>{words.whatNow}</Heading>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  )
}

function toneOf({ mode, level }: KorNow) {
  if (mode !== 'kor') return 'info'
  return ({ low: 'done', near: 'doubt', passed: 'wrong' } as const)[level]
}

function saidOf(visit: CooperativeVisit, { mode, level, turnover }: KorNow): string {
  const words = visit.text.tax.kor
  if (mode !== 'kor') return level === 'passed' ? words.couldNot : words.couldJoin
  if (level === 'passed') return words.passed
  return words[level]({ left: formatEuro(KOR_LIMIT - turnover, visit.language) })
}
