import { Copyable, Heading, Lead, Link, LinkButton, Paragraph } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { KeyKind } from '../shop-key.ts'
import { addresses } from './addresses.ts'
import type { ShopNeeds } from './shop-needs.ts'

/** The key that was made, with where to put it. It is shown here and nowhere else. */
export function keyMadePage(
  visit: CooperativeVisit,
  { publicOrigin }: ShopNeeds,
  { keyId, key, kind }: { readonly keyId: Id<'shop-key'>; readonly key: string; readonly kind: KeyKind },
): Response {
  const words = visit.text.shopWindow.keys.made
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Shown label={words.key} value={key} />
        {kind === 'orders' ? (
          <>
            <Paragraph>{words.orders({ address: publicOrigin + addresses.orders() })}</Paragraph>
            <Link href={paths.api()} roomy>
              {words.document}
            </Link>
          </>
        ) : (
          <>
            <ol>
              {words.woocommerce.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <Shown label={words.address} value={publicOrigin + addresses.wooCommerce(keyId)} />
          </>
        )}
        <LinkButton href={addresses.keys(visit.cooperative.slug)} look="secondary">
          {words.done}
        </LinkButton>
      </>
    ),
  })
}

/** Something to copy, whole. */
function Shown({ label, value }: { label: string; value: string }) {
  return (
    <Paragraph>
      <strong>{label}</strong>
      <br />
      <Copyable shown={value} copied={value} label={label} />
    </Paragraph>
  )
}
