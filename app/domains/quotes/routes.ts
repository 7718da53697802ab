import { at, byLink, type Route } from '../../web/route.ts'
import type { FromBenefits } from '../sales/pages/index.ts'
import { actOnQuote } from './pages/act-on-quote.ts'
import { receiveNo, receiveQuoteQuestion, receiveYes } from './pages/answer-by-link.ts'
import { editQuotePage, receiveEditQuote } from './pages/edit-quote.tsx'
import { linkedQuotePage, linkedQuotePdf } from './pages/linked-quote.tsx'
import { newQuotePage, receiveNewQuote } from './pages/new-quote.tsx'
import { priceNotePage, receivePriceNote } from './pages/price-note-page.tsx'
import { quoteListPage } from './pages/quote-list.tsx'
import { quotePage, quotePdf } from './pages/quote-page.tsx'
import { quoteSettingsPage, receiveQuoteSettings } from './pages/quote-settings-page.tsx'
import { receiveSplitQuote, splitQuotePage } from './pages/split-quote.ts'

/**
 * The pages of quotes. Those with a name of their own stand before `:quote`.
 *
 * @param from what benefits, which come after, tell a member of a draft
 */
export function quotesRoutes(from?: FromBenefits): readonly Route[] {
  return [
    byLink('get', '/o/:token', (visit) => linkedQuotePage(visit)),
    byLink('get', '/o/:token/offerte.pdf', linkedQuotePdf),
    byLink('post', '/o/:token/akkoord', receiveYes),
    byLink('post', '/o/:token/nee', receiveNo),
    byLink('post', '/o/:token/vraag', receiveQuoteQuestion),
    at('get', '/:coop/offertes', 'quote.read', quoteListPage),
    at('get', '/:coop/offertes/nieuw', 'quote.draft', newQuotePage(from)),
    at('post', '/:coop/offertes/nieuw', 'quote.draft', receiveNewQuote(from)),
    at('get', '/:coop/offertes/voorwaarden', 'cooperative.edit', (visit) => quoteSettingsPage(visit)),
    at('post', '/:coop/offertes/voorwaarden', 'cooperative.edit', receiveQuoteSettings),
    at('get', '/:coop/offertes/:quote', 'quote.read', (visit) => quotePage(visit, from)),
    at('post', '/:coop/offertes/:quote', 'quote.draft', actOnQuote(from)),
    at('get', '/:coop/offertes/:quote/offerte.pdf', 'quote.read', quotePdf),
    at('get', '/:coop/offertes/:quote/wijzig', 'quote.draft', editQuotePage(from)),
    at('post', '/:coop/offertes/:quote/wijzig', 'quote.draft', receiveEditQuote(from)),
    at('get', '/:coop/offertes/:quote/samen', 'quote.draft', splitQuotePage),
    at('post', '/:coop/offertes/:quote/samen', 'quote.draft', receiveSplitQuote),
    at('get', '/:coop/offertes/:quote/prijs', 'quote.draft', priceNotePage('quote')),
    at('post', '/:coop/offertes/:quote/prijs', 'quote.draft', receivePriceNote('quote')),
    at('get', '/:coop/facturen/:invoice/prijs', 'quote.draft', priceNotePage('invoice')),
    at('post', '/:coop/facturen/:invoice/prijs', 'quote.draft', receivePriceNote('invoice')),
  ]
}
