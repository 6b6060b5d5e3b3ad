// Signing with a passkey, or making one: asks the server what is to be signed, the device to sign it, and sends the form with the answer.
const supported = window.PublicKeyCredential
  && typeof PublicKeyCredential.parseRequestOptionsFromJSON === "function"
  && typeof PublicKeyCredential.parseCreationOptionsFromJSON === "function";

for (const form of supported ? document.querySelectorAll("form[data-passkey]") : []) {
  const status = form.querySelector("[role=status]");
  form.hidden = false;
  form.addEventListener("submit", async event => {
    if (form.elements.credential.value) return;
    event.preventDefault();
    status.textContent = "Bitte bestätigen Sie auf Ihrem Gerät …";
    try {
      const answer = await fetch(form.dataset.passkey, { headers: { Accept: "application/json" } });
      if (!answer.ok || answer.redirected) throw new Error("refused");
      const { options, state } = await answer.json();
      const credential = options.user
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.elements.credential.value = JSON.stringify(credential.toJSON());
      form.elements.state.value = state;
      form.submit();
    } catch (error) {
      status.textContent = error.name === "InvalidStateError"
        ? "Auf diesem Gerät gibt es schon einen Passkey für dieses Konto."
        : "Das hat nicht geklappt oder wurde abgebrochen. Sie können es noch einmal versuchen.";
    }
  });
}
