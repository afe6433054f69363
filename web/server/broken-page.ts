/** For the case that the site itself has a fault: it needs nothing that could be at fault too. */
export const brokenPage = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="robots" content="noindex" />
  <title>Something broke | Veridact</title>
  <h1>Something broke on our side.</h1>
  <p>It has been written down. <a href="">Try again</a> or go to the <a href="/">front page</a>.</p>
</html>
`
