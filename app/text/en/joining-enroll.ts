/** Why entering somebody as a member is not undone. */
export const enrolledRefusals = {
  'enrolled-earlier':
    'It is undone on the day itself only. Otherwise end the membership, on the page of the member.',
  'enrolled-in-use':
    'Something else of this member is in Gilde already, such as an invoice, an agreement or a sign-in card, or they ' +
    'were a member before. Then it is not undone. The membership can end from tomorrow, on the page of the member.',
}
