import { coop } from './pages-asking.ts'

type Row = [name: string, as: 'administrator', path: string]

/** The books, the tax and the year, as the administration sees them. */
export function ofBooksAndTax(): Row[] {
  return [
    ['beheer-openstaand', 'administrator', `${coop}/boeken/openstaand`],
    ['beheer-boeken', 'administrator', `${coop}/boeken`],
    ['beheer-saldibalans', 'administrator', `${coop}/boeken/saldibalans`],
    ['beheer-controle', 'administrator', `${coop}/boeken/controle`],
    ['beheer-btw', 'administrator', `${coop}/btw`],
    ['beheer-btw-ingediend', 'administrator', `${coop}/btw/2026-kw3`],
    ['beheer-btw-loopt', 'administrator', `${coop}/btw/2026-kw4`],
    ['beheer-btw-rubriek', 'administrator', `${coop}/btw/2026-kw3/rubriek/1a`],
    ['beheer-btw-werkblad', 'administrator', `${coop}/btw/2026-kw3/werkblad`],
    ['beheer-btw-suppletie', 'administrator', `${coop}/btw/2026-kw3/suppletie`],
    ['beheer-btw-icp', 'administrator', `${coop}/btw/2026-kw3/icp`],
    ['beheer-btw-kor', 'administrator', `${coop}/btw/kor`],
    ['beheer-btw-tijdvak', 'administrator', `${coop}/btw/tijdvak`],
    ['beheer-afsluiten', 'administrator', `${coop}/boeken/afsluiten`],
    ['beheer-beginbalans', 'administrator', `${coop}/boeken/beginbalans`],
    ['beheer-jaren', 'administrator', `${coop}/jaar`],
    ['beheer-jaar', 'administrator', `${coop}/jaar/2025`],
    ['beheer-zelf-boeken', 'administrator', `${coop}/boeken/zelf-boeken`],
    ['beheer-uitvoer', 'administrator', `${coop}/boeken/uitvoer`],
  ]
}
