export const methodology = {
  slug: 'methodology',
  title: 'Methodology',
  description: 'How we arrive at a number, and how we are judged by it.',
  markdown: `We estimate how likely an outcome is from three things: public data, what came of comparable cases, and models that put the two together. People set every number.

## The question

A question can be settled. It names an event, a time, and who says so. It also says how *No* comes about, because a question without a way to No is a slogan. Questions with more than two answers list them so that exactly one must happen, and always include "something else".

## The base rate

We begin outside the story. In how many cases of this kind did it happen? "Seven of seventeen" is a base rate; it is drawn as seventeen strokes, seven of them tall. Small classes are still classes, so we print how many cases there were.

## The number

Then we move away from the base rate for reasons that we write down. The result is a chance in a hundred. We do not use 0 or 100, and we do not say "likely" without a number.

A number can be revised until the question closes. Each revision has its time and its reason, and all of them stay on the page.

## The scale

One hundred strokes stand for one hundred futures. The tall ones are those in which the answer is Yes. The filled triangle below is our number at publication, the hollow one above is the base rate.

## Being judged

A forecast is measured by the squared distance between what was said and what happened: 0 is best, and always saying 50 per cent earns 0.25. It is compared with the base rate, because being right about the sunrise is no skill. A question that turns out to be flawed is annulled, and counted as annulled.

Forecasts of several questions about one event stand or fall together, and are counted together.

## Records of others

Forecasts imported from other sources are kept apart, under their own names, with a link to where they come from. They never enter our own figures.`,
}
