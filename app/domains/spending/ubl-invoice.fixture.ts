/** An own e-invoice, as small as EN 16931 lets it be, to change one thing of. */
export type UblFixture = {
  readonly root?: 'Invoice' | 'CreditNote'
  readonly number?: string
  readonly currency?: string
  readonly lines?: readonly string[]
  readonly vat?: string
  readonly base?: string
  readonly percent?: string
  readonly category?: string
  readonly payable?: string
  readonly supplier?: string
  readonly head?: string
  /** In base64. */
  readonly attached?: string
}

/** Writes it. Amounts as decimals; the totals follow from base and VAT unless `payable` says otherwise. */
export function ublInvoice(of: UblFixture = {}): Uint8Array {
  const { root = 'Invoice', lines = ['100.00'], vat = '21.00', base = '100.00', percent = '21' } = of
  const { currency = 'EUR', category = 'S', supplier = 'Drukkerij De Letter B.V.', number = 'F2026/017' } = of
  const total = (Number(base) + Number(vat)).toFixed(2)
  const line = root === 'Invoice' ? 'InvoiceLine' : 'CreditNoteLine'
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${of.head ?? ''}
<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:ID>${number}</cbc:ID><cbc:IssueDate>2026-03-10</cbc:IssueDate>
  ${root === 'Invoice' ? '<cbc:DueDate>2026-04-09</cbc:DueDate>' : ''}
  <cbc:DocumentCurrencyCode>${currency}</cbc:DocumentCurrencyCode>
  ${attachment(of.attached)}<cac:AccountingSupplierParty><cac:Party>
    <cac:PostalAddress>
      <cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
    <cac:PartyTaxScheme><cbc:CompanyID>NL123456782B01</cbc:CompanyID>
      <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
    <cac:PartyLegalEntity><cbc:RegistrationName>${supplier}</cbc:RegistrationName>
      <cbc:CompanyID schemeID="0106">87654321</cbc:CompanyID></cac:PartyLegalEntity>
  </cac:Party></cac:AccountingSupplierParty>
  <cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>F2026/017</cbc:PaymentID>
    <cac:PayeeFinancialAccount><cbc:ID>NL91 ABNA 0417 1643 00</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
  <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">${vat}</cbc:TaxAmount><cac:TaxSubtotal>
    <cbc:TaxableAmount currencyID="EUR">${base}</cbc:TaxableAmount>
    <cbc:TaxAmount currencyID="EUR">${vat}</cbc:TaxAmount>
    <cac:TaxCategory><cbc:ID>${category}</cbc:ID><cbc:Percent>${percent}</cbc:Percent></cac:TaxCategory>
  </cac:TaxSubtotal></cac:TaxTotal>
  <cac:LegalMonetaryTotal><cbc:LineExtensionAmount>${base}</cbc:LineExtensionAmount>
    <cbc:TaxExclusiveAmount>${base}</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount>${total}</cbc:TaxInclusiveAmount>
    <cbc:PayableAmount>${of.payable ?? total}</cbc:PayableAmount></cac:LegalMonetaryTotal>
  ${lines
    .map(
      (
        amount,
        at,
      ) => `<cac:${line}><cbc:ID>${at + 1}</cbc:ID><cbc:LineExtensionAmount>${amount}</cbc:LineExtensionAmount>
    <cac:Item><cbc:Name>Folders &#233;n kaarten</cbc:Name></cac:Item></cac:${line}>`,
    )
    .join('\n')}
</${root}>`)
}

function attachment(content: string | undefined): string {
  if (content === undefined) return ''
  return `<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment>
    <cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="f.pdf"
      >${content}</cbc:EmbeddedDocumentBinaryObject>
  </cac:Attachment></cac:AdditionalDocumentReference>`
}
