import { Link, Notice } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { KOR_LIMIT } from '../../cooperative/index.ts'
import type { KorNow } from '../load-kor.ts'

/** Under the KOR and near its limit, or past it: said on every page where it matters. */
export function KorNotice({ visit, kor }: { visit: CooperativeVisit; kor: KorNow }) {
  const sentence = korSentence(visit, kor)
  if (sentence === undefined) return null
  return (
    <Notice tone={kor.level === 'passed' ? 'wrong' : 'doubt'}>
      <p>{sentence}</p>
      <Link href={paths.kor(visit.cooperative.slug)} roomy>
        {visit.text.tax.overview.kor}
      </Link>
    </Notice>
  )
}

/** What there is to say about the limit; undefined when the KOR does not hold or the limit is far away. */
export function korSentence(visit: Reader, { mode, level, turnover }: KorNow): string | undefined {
  if (mode !== 'kor' || level === 'low') return undefined
  const words = visit.text.tax.home
  const limit = formatEuro(KOR_LIMIT, visit.language, { cents: 'when-needed' })
  if (level === 'passed') return words.korPassed({ limit })
  return words.korNear({ turnover: formatEuro(turnover, visit.language), limit })
}
