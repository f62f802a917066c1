// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The message that is being received.
struct ServerMessage {
    var command: CommandSet
    var context: AcceptedContext
    /// Takes the data set; nil when it is thrown away.
    var receiver: (any InstanceReceiver)?
    /// What the response will say when there is no receiver to ask; without it there is no response.
    var refusal: StoreOutcome?
}
