import { Card, Heading, Link, Notice, Paragraph, Stack, useLanguage, useText } from '../../../ui/index.ts'
import type { Text } from '../../../text/index.ts'
import { formatEuro, type Language } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { LARGEST } from '../content-rules.ts'
import { isAboutCustomer } from '../warnings.ts'
import type { EditorData } from './editor-data.ts'
import type { WhatItBrings } from './what-it-brings.ts'
import { SharePicture } from './share-picture.tsx'

/**
 * What this invoice brings, and what is worth a second look: the part of the page that follows what is
 * typed.
 */
export function WhatItBringsCard({ data, visit }: { data: EditorData; visit: CooperativeVisit }) {
  const [language, text] = [useLanguage(), useText().salesPages.preview]
  const { noPicture, member, forOther } = data
  const { joint } = useText()
  const brings = noPicture === undefined ? data.brings : undefined
  const own = brings && ownPicture(brings)
  const name = forOther ? member.firstName : undefined
  const most = formatEuro(LARGEST, language, { cents: 'when-needed' })
  return (
    <Stack>
      <Card labelledBy="brings-title">
        <Heading level={2} id="brings-title">
          {text.title}
        </Heading>
        {noPicture !== undefined && (
          <Paragraph quiet>{noPicture === 'tooLarge' ? text.tooLarge({ most }) : text[noPicture]}</Paragraph>
        )}
        {brings?.own === 'unfit' && <Notice tone="doubt">{joint.doesNotFit}</Notice>}
        {brings && typeof brings.own === 'bigint' && (
          <Paragraph>{ownInWords(joint, brings.totals.net, brings.own, name, language)}</Paragraph>
        )}
        {brings && own && (
          <SharePicture
            {...own}
            wholeLabel={
              typeof brings.own === 'bigint'
                ? name === undefined
                  ? joint.ownWhole
                  : joint.wholeOf({ name })
                : undefined
            }
            on={visit.now.today}
            sharedWhen={data.sharedWhen}
            potOf={name}
            makeRoom={name === undefined ? paths.newPotRequest(visit.cooperative.slug) : undefined}
          />
        )}
      </Card>
      {data.benefit}
      <LookAgain data={data} visit={visit} />
    </Stack>
  )
}

/** Of joint work only what is of the member; nothing when the split does not fit. */
function ownPicture({ totals, own, sharing }: WhatItBrings) {
  if (own === 'unfit') return undefined
  if (own === undefined) return { totals, sharing }
  return { totals: { ...totals, vat: [], net: own, vatTotal: 0n, total: own }, sharing }
}

function ownInWords(
  words: Text['joint'],
  together: Cents,
  part: Cents,
  name: string | undefined,
  language: Language,
): string {
  const [net, whole] = [formatEuro(part, language), formatEuro(together, language)]
  return name === undefined ? words.ownPart({ net, whole }) : words.ownPartOf({ name, net, whole })
}

function LookAgain({ data, visit }: { data: EditorData; visit: CooperativeVisit }) {
  const text = useText()
  const words = text.salesPages.preview
  const { warnings, bsn, customer } = data
  if (warnings.length === 0 && !bsn) return null
  const aboutCustomer = warnings.some(isAboutCustomer)
  return (
    <Notice tone="doubt" title={words.lookAgain}>
      <ul class="plain-list">
        {bsn && <li key="bsn">{words.bsn}</li>}
        {warnings.map((warning) => (
          <li key={warning}>{text.sales.warnings[warning]}</li>
        ))}
      </ul>
      {aboutCustomer && !customer && <p>{words.fillNew}</p>}
      {aboutCustomer && customer && (
        <Link href={paths.customer(visit.cooperative.slug, customer.id)} roomy>
          {words.fillCustomer}
        </Link>
      )}
    </Notice>
  )
}
