import { formWords } from "../../src/forms/words.ts";
import type { Region } from "../../src/region.ts";
import { Choice, Line, Lines, PostForm } from "./form.tsx";

/** The forms of the contact page: a message, and a tip for the editors. */
export function ContactForms({ region }: { region: Region }) {
  if (!region.site.forms) return null;
  const words = formWords(region.language);
  return (
    <>
      <section class="post-form-section">
        <h2 id="contact-form">{words.contact}</h2>
        <PostForm region={region} name="contact" privacy={words.privacy} button={words.send}>
          <Line region={region} form="contact" name="name" label={words.name} autocomplete="name" required />
          <Line
            region={region}
            form="contact"
            name="email"
            type="email"
            label={words.email}
            help={words.emailHelp}
            autocomplete="email"
            required
          />
          <Lines region={region} form="contact" name="message" label={words.message} required />
        </PostForm>
      </section>
      <section class="post-form-section">
        <h2 id="tip-form">{words.tip}</h2>
        <p>{words.tipIntro}</p>
        <PostForm region={region} name="tip" privacy={words.privacy} button={words.send}>
          <Choice
            region={region}
            form="tip"
            name="kind"
            label={words.kind}
            choices={Object.entries(words.kinds)}
          />
          <Lines region={region} form="tip" name="tip" label={words.what} required />
          <Line region={region} form="tip" name="link" type="url" label={words.link} />
          <Line region={region} form="tip" name="name" label={words.name} autocomplete="name" />
          <Line
            region={region}
            form="tip"
            name="email"
            type="email"
            label={words.email}
            help={words.emailHelp}
            autocomplete="email"
          />
        </PostForm>
      </section>
    </>
  );
}
