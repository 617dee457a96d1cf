// Puts a chosen theme on the page before the first paint; a file of its own, because the page allows no inline script.
const theme = localStorage.getItem('parley.theme');
if (theme === '"light"' || theme === '"dark"') document.documentElement.dataset.theme = JSON.parse(theme);
