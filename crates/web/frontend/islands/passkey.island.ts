// Passkeys: asks the server what to ask the device, asks the device, and sends its answer in the form.
// Nothing is decided here. Leaves out what the answer must be.

interface Ready {
  parseCreationOptionsFromJSON(json: unknown): PublicKeyCredentialCreationOptions;
  parseRequestOptionsFromJSON(json: unknown): PublicKeyCredentialRequestOptions;
}

export function mount(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement)) return;
  form.addEventListener('submit', (event) => {
    const answer = form.querySelector<HTMLInputElement>('input[name=answer]');
    if (!answer || answer.value !== '') return;
    event.preventDefault();
    ask(form, answer).catch(() => tell(form, 'refused'));
  });
}

async function ask(form: HTMLFormElement, answer: HTMLInputElement): Promise<void> {
  tell(form, '');
  const origin = form.dataset['origin'];
  if (origin && origin !== location.origin) return tell(form, 'elsewhere');
  const known = (window as { PublicKeyCredential?: unknown }).PublicKeyCredential;
  const ready = known as Partial<Ready> | undefined;
  if (!ready?.parseCreationOptionsFromJSON || !ready.parseRequestOptionsFromJSON) {
    return tell(form, 'missing');
  }
  const token = form.querySelector<HTMLInputElement>('input[name=csrf]')?.value ?? '';
  const asked = await fetch(form.dataset['begin'] ?? '', {
    method: 'POST',
    headers: { 'X-CSRF-Token': token, Accept: 'application/json' },
  });
  if (!asked.ok) return tell(form, 'refused');
  const options: unknown = await asked.json();
  const given =
    form.dataset['kind'] === 'create'
      ? await navigator.credentials.create({ publicKey: ready.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: ready.parseRequestOptionsFromJSON(options) });
  if (!given) return tell(form, 'refused');
  answer.value = JSON.stringify((given as unknown as { toJSON(): unknown }).toJSON());
  form.submit();
}

function tell(form: HTMLFormElement, what: string): void {
  for (const line of form.querySelectorAll<HTMLElement>('[data-when]')) {
    line.hidden = line.dataset['when'] !== what;
  }
}
