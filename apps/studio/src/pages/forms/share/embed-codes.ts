// The code a site's owner pastes: a frame that grows by script, a plain frame, or HTML without anything of ours.
import type { FormDefinition } from '@parley/forms';
import { renderForm } from '@parley/widget/render-form';

export interface Embedding {
  origin: string;
  formId: string;
  title: string;
}

export function frameCode({ origin, formId, title }: Embedding): string {
  return `<iframe src="${origin}/f/${formId}?embedded=1" title="${attribute(title)}" style="width:100%;height:720px;border:0" loading="lazy"></iframe>`;
}

/** Heights come from the form's own frame and nobody else's. */
export function scriptCode({ origin, formId, title }: Embedding): string {
  return `<div id="parley-${formId}"></div>
<script>
(function () {
  var frame = document.createElement("iframe");
  frame.src = ${scriptText(`${origin}/f/${formId}?embedded=1`)};
  frame.title = ${scriptText(title)};
  frame.style.cssText = "width:100%;height:480px;border:0";
  addEventListener("message", function (event) {
    if (event.source === frame.contentWindow && event.data && event.data.type === "form-height")
      frame.style.height = event.data.height + "px";
  });
  document.getElementById("parley-${formId}").appendChild(frame);
})();
</script>`;
}

export function htmlCode(form: FormDefinition, { origin, formId }: Omit<Embedding, 'title'>): string {
  const action = `${origin}/v1/forms/${formId}/submissions`;
  return renderForm(form, { action, locale: form.language, embedded: true })
    .replace(/<div class="summary"[^>]*><\/div>\n/, '')
    .replace(/\n?<p class="error"[^>]*><\/p>/g, '')
    .replace(/ aria-describedby="error-[^"]*"/g, '')
    .replace(' data-parley-form=""', '')
    .trim();
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** As a string in a script that stands in a page. */
function scriptText(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
