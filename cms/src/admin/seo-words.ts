/** What the SEO plugin's fields say. Its own words come with the whole plugin only, and call empty wrong. */
export const seoWords = {
  almostThere: 'Almost long enough',
  bestPractices: 'what search engines advise',
  characterCount: '{{current}} characters of {{minLength}} to {{maxLength}}, ',
  charactersLeftOver: '{{characters}} left',
  charactersToGo: '{{characters}} to go',
  charactersTooMany: '{{characters}} too many',
  good: 'Good',
  lengthTipDescription: 'Best with {{minLength}} to {{maxLength}} characters; see ',
  lengthTipTitle: 'Best with {{minLength}} to {{maxLength}} characters; see ',
  missing: 'The article’s own is used',
  noImage: 'The article’s own is used',
  tooLong: 'Too long',
  tooShort: 'Too short',
}
