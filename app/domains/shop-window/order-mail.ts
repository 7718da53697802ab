/** The mail that confirms an order, whole: what was ordered, what it costs, and what the law lets a buyer do. */
import { writeMail, type WrittenMail } from '../../mails/mail.ts'
import { textIn } from '../../text/index.ts'
import { formatEuro } from '../../values/format.ts'
import type { Cooperative } from '../cooperative/index.ts'
import type { Totals } from '../sales/index.ts'
import type { Ordered } from './ordered.ts'
import { withoutLinks } from '../../values/without-links.ts'
import type { ShopRequest } from './shop-request.ts'
import { isWithdrawn, termsOf, withdrawalFormOf } from './terms.ts'

type AsOrdered = Pick<ShopRequest, 'name' | 'words' | 'wanted' | 'offer' | 'language'> & {
  readonly order: Ordered
}

/** What was ordered, with its sum in `totals` (cents), the terms, and the form to withdraw by. */
export function orderMail(
  { name, words, wanted, offer, language, order }: AsOrdered,
  totals: Totals,
  at: { readonly business: string; readonly cooperative: Cooperative; readonly url: string },
): WrittenMail {
  const { mail, ways, summary } = textIn(language).shopWindow.orders
  const { business, cooperative, url } = at
  const { legalName, colour } = cooperative
  const rows = totals.lines.map(({ description, amount }, row) => {
    const what = row === 0 ? `${order.count} × ${description}` : description
    return mail.row({ what, amount: formatEuro(amount, language) })
  })
  const said = [
    ...rows,
    mail.total({ total: formatEuro(totals.total, language), vat: formatEuro(totals.vatTotal, language) }),
    ...(order.delivery === 'none' ? [] : [ways[order.delivery]]),
    ...(wanted === '' ? [] : [`${summary.wanted}: ${withoutLinks(wanted)}`]),
    ...(words === '' ? [] : [`${summary.words}: ${withoutLinks(words)}`]),
  ]
  return writeMail(
    { language, name: legalName, colour, button: mail.button },
    {
      subject: mail.subject({ business }),
      before: [
        mail.hello({ name: withoutLinks(name) }),
        mail.cameIn({ business, cooperative: legalName }),
        said.join('\n'),
      ],
      url,
      after: [
        ...termsOf({ language, business, cooperative, offer: offer! }).map(
          ({ title, words }) => `${title}\n${words}`,
        ),
        ...(isWithdrawn(offer!) ? [withdrawalFormOf({ language, cooperative })] : []),
        mail.notYou,
      ],
    },
  )
}
