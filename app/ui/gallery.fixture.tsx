/**
 * Every component in every state on one page, for the eye and for the accessibility test. The
 * sentences are samples, not sentences of the product: they stay out of `text`.
 */
import type { Language } from '../text/index.ts'
import { FieldsGallery, MessagesGallery } from './gallery-forms.fixture.tsx'
import { ListsGallery } from './gallery-lists.fixture.tsx'
import { PicturesGallery } from './gallery-pictures.fixture.tsx'
import { CustomerSample, HomeSample, NewInvoiceSample, TodaySample } from './gallery-samples.fixture.tsx'
import { Card, Heading, Lead, Link, Paragraph, renderPage, Stack, type PageAssets } from './index.ts'

/** The pages of the gallery: all components, and four screens built from them. */
export const galleryPages = ['components', 'home', 'new-invoice', 'today', 'customer'] as const
export type GalleryPage = (typeof galleryPages)[number]

const NAVIGATION = [
  { href: '#overzicht', label: 'Overzicht', current: true },
  { href: '#facturen', label: 'Facturen', count: 2 },
  { href: '#bonnen', label: 'Bonnetjes' },
  { href: '#potje', label: 'Mijn potje' },
]

/** One page of the gallery as text, in a language, with the style sheets of this build. */
export function renderGallery(page: GalleryPage, language: Language, assets: PageAssets): string {
  const common = {
    language,
    here: '/',
    assets,
    cooperative: { name: 'Het Allemansgilde', href: '#', ...themeOf(assets) },
  }
  const signedIn = {
    ...common,
    navigation: NAVIGATION,
    person: { name: 'Anna', href: '#anna' },
    signOut: '/uit',
    idleMinutes: 15,
  }
  switch (page) {
    case 'components':
      return renderPage({ ...signedIn, title: 'Gallery', errors: true, wide: true, children: <Components /> })
    case 'home':
      return renderPage({ ...signedIn, title: 'Overzicht', children: <HomeSample /> })
    case 'new-invoice':
      return renderPage({ ...signedIn, title: 'Nieuwe factuur', children: <NewInvoiceSample /> })
    case 'today':
      return renderPage({ ...signedIn, title: 'Vandaag', wide: true, children: <TodaySample /> })
    case 'customer':
      return renderPage({
        ...common,
        frame: 'bare',
        title: 'Factuur 2026-0042',
        children: <CustomerSample />,
      })
  }
}

function Components() {
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>Alle onderdelen</Heading>
        <Lead>Alles waarmee een pagina wordt gebouwd, in alle toestanden.</Lead>
        <Paragraph>
          Een gewone alinea met een <Link href="#ergens">link in de tekst</Link>, zoals die overal staat.
        </Paragraph>
        <Paragraph quiet>Een stille alinea, voor wat minder belangrijk is.</Paragraph>
      </Stack>
      <Card labelledBy="card-title">
        <Heading level={2} id="card-title">
          Kop van niveau 2 in een kaart
        </Heading>
        <Heading level={3}>Kop van niveau 3</Heading>
        <Heading level={4}>Kop van niveau 4</Heading>
      </Card>
      <MessagesGallery />
      <FieldsGallery />
      <ListsGallery />
      <PicturesGallery />
    </Stack>
  )
}

function themeOf(assets: PageAssets): { inlineTheme?: string } {
  return assets.inlineStyles === undefined ? {} : { inlineTheme: '' }
}
