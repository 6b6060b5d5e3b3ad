namespace SmartCityExchange.Web.Features.Shared;

/// <summary>What an action answers has a validator already, and may be too large to be held in memory to make one.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OwnValidatorAttribute : Attribute;
